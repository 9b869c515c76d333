package it.smartland.benchmarks;

/** What one worker does over and over while it is measured. */
@FunctionalInterface
interface Work {

    /**
     * One turn.
     *
     * @param worker which of the workers, from 0
     * @return whether it was answered as it should be; an exception counts as a failure too
     */
    boolean once(int worker) throws Exception;
}
