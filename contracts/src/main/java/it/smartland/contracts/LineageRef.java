package it.smartland.contracts;

import java.util.UUID;

/** How one object of the loop names another: observe, learn, propose, fund, monitor. */
public record LineageRef(Type type, UUID id) {

    /** What an object of the loop is, as the API writes it. */
    public enum Type {
        alert("/api/observatory/v1/alerts/"),
        objective("/api/observatory/v1/agenda/objectives/"),
        practice("/api/catalogue/v1/practices/"),
        adoption("/api/catalogue/v1/adoptions/"),
        challenge("/api/participation/v1/challenges/"),
        solution("/api/participation/v1/solutions/"),
        call("/api/grants/v1/calls/"),
        application("/api/grants/v1/applications/"),
        award("/api/grants/v1/awards/"),
        project("/api/grants/v1/projects/"),
        meeting("/api/catalogue/v1/meetings/");

        private final String path;

        Type(String path) {
            this.path = path;
        }
    }

    /** Where the API has the object, behind the gateway. */
    public String href() {
        return type.path + id;
    }
}
