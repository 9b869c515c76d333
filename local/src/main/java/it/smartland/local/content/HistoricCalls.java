package it.smartland.local.content;

import it.smartland.local.door.Door;

/** Calls that the Province held before the suite, with what their sources say was awarded. */
record HistoricCalls(Door door, Added added) {

    private static final String PATH = "/api/grants/v1/historic-calls";
    private static final int CREATED = 201;

    /** The service itself knows one that was entered before. */
    void load() {
        ContentFile.entries("calls.json", "calls")
                .filter(call -> door.as("provincia").post(PATH, call).status() == CREATED)
                .forEach(call -> added.one("historic calls"));
    }
}
