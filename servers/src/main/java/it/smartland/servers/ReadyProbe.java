package it.smartland.servers;

/** Asks a starting process whether it serves yet; an exception counts as "not yet". */
@FunctionalInterface
public interface ReadyProbe {

    boolean isReady() throws Exception;
}
