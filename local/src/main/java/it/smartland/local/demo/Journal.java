package it.smartland.local.demo;

/** Told of a run while it goes on. */
public interface Journal {

    /** The loop comes to its next station. */
    void station(String name);

    /** Something was done and answered. */
    void step(Step step);

    static Journal silent() {
        return new Journal() {
            @Override
            public void station(String name) {}

            @Override
            public void step(Step step) {}
        };
    }
}
