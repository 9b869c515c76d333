package it.smartland.local.demo;

import it.smartland.local.door.Door;
import it.smartland.local.door.Patience;
import java.time.Duration;
import java.util.UUID;

/** Plays the loop: observe, learn, propose, fund, monitor. Every playing adds objects of its own. */
public final class Loop {

    /** Long enough to apply, short enough to wait for. */
    private static final Duration WINDOW = Duration.ofSeconds(8);

    private static final Duration EVENTS_ARRIVE = Duration.ofSeconds(30);
    private static final int LABEL = 8;

    private final Door door;
    private final Journal journal;
    private final Duration window;
    private final Duration eventsArrive;

    public Loop(Door door, Journal journal) {
        this(door, journal, WINDOW, EVENTS_ARRIVE);
    }

    /**
     * @param window how long the call takes applications in
     * @param eventsArrive how long to wait for what follows through events
     */
    public Loop(Door door, Journal journal, Duration window, Duration eventsArrive) {
        this.door = door;
        this.journal = journal;
        this.window = window;
        this.eventsArrive = eventsArrive;
    }

    /** From the alert to the adoption elsewhere; tells what this playing added. */
    public Trail play() {
        var label = UUID.randomUUID().toString().substring(0, LABEL);
        var run = new Run(door, journal, new Trail(), label, window, new Patience(eventsArrive));
        var alert = new Osserva(run).play();
        var practice = new Impara(run).play(alert);
        var proposal = new Proponi(run).play(alert, practice);
        var project = new Finanzia(run).play(alert, practice, proposal);
        new Monitora(run).play(project);
        return run.trail();
    }
}
