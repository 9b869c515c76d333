package it.smartland.local.demo;

import it.smartland.local.door.Door;
import it.smartland.local.door.Patience;
import it.smartland.local.door.Reply;
import it.smartland.local.door.Visitor;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One playing of the loop.
 *
 * @param label tells the titles of this run from those of every other
 * @param window how long its call takes applications in
 * @param patience for what follows through events
 */
record Run(Door door, Journal journal, Trail trail, String label, Duration window, Patience patience) {

    Visitor as(String account) {
        return door.as(account);
    }

    String titled(String title) {
        return title + " (prova " + label + ")";
    }

    /** Tells of a step that adds nothing. */
    Reply did(String what, Reply reply) {
        journal.step(new Step(what, reply, null));
        return reply;
    }

    /** Tells of a step on something that is there. */
    Reply did(String what, Reply reply, Thing on) {
        journal.step(new Step(what, reply, page(on)));
        return reply;
    }

    /** Tells of a step that adds something; of it the answer says the id. */
    Thing added(Kind kind, String title, String what, Reply reply) {
        return added(new Thing(kind, reply.id(), title), what, reply);
    }

    Thing added(Thing thing, String what, Reply reply) {
        trail.add(thing);
        journal.step(new Step(what, reply, page(thing)));
        return thing;
    }

    private @Nullable URI page(Thing thing) {
        String page = thing.kind().page();
        return page == null ? null : door.page(page + thing.id());
    }
}
