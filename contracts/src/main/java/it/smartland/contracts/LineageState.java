package it.smartland.contracts;

import java.util.List;
import java.util.UUID;

/**
 * The public state of an object of the loop: what it is, what it is called, what led to it. All but the id is derived
 * from the record's members and no part of what is on the wire.
 */
public interface LineageState {

    UUID id();

    LineageRef.Type lineageType();

    /** What a reader knows it by, in one line. */
    String lineageTitle();

    /** The objects that it cites, without repetition, the most direct first. */
    List<LineageRef> causes();

    /** Whether it is to be found in public; false for what was withdrawn. */
    boolean listed();
}
