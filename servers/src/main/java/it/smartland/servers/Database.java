package it.smartland.servers;

/** A database as its owner reaches it. */
public record Database(String jdbcUrl, String user, String password) {

    /** Without the password. */
    @Override
    public String toString() {
        return jdbcUrl + " as " + user;
    }
}
