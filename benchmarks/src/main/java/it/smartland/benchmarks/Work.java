package it.smartland.benchmarks;

/** What one worker does over and over while it is measured. */
@FunctionalInterface
interface Work {

    /**
     * One turn.
     *
     * @param worker which of the workers, from 0
     * @throws Exception what was not as it should be: it counts as a failure of that name
     */
    void once(int worker) throws Exception;
}
