package it.smartland.local.demo;

import it.smartland.local.door.Reply;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * One act of a run.
 *
 * @param what who did what, in a sentence
 * @param page where people see it; null where they do not
 */
public record Step(String what, Reply reply, @Nullable URI page) {}
