package it.smartland.participation.signal;

import it.smartland.participation.person.VoterKey;
import it.smartland.participation.person.VoterKeys;
import it.smartland.platform.security.Caller;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/**
 * Notes where votes come from, aside from the votes themselves: a vote never waits for it, and what does not find room is
 * let go.
 */
@Component
public class Sightings {

    /** Set by the gateway, which lets nobody else set it. */
    private static final String ADDRESS = "X-Client-Address";

    private static final int ROOM = 10_000;

    private final BlockingQueue<Sighting> noted = new ArrayBlockingQueue<>(ROOM);
    private final VoterKeys voters;
    private final Clock clock;

    Sightings(VoterKeys voters, Clock clock) {
        this.voters = voters;
        this.clock = clock;
    }

    public void note(UUID solution, Caller caller, ServerHttpRequest request) {
        voters.of(caller).ifPresent(voter -> note(solution, voter, request));
    }

    private void note(UUID solution, VoterKey voter, ServerHttpRequest request) {
        Instant now = clock.instant();
        LocalDate day = now.atZone(ZoneOffset.UTC).toLocalDate();
        String device = request.getHeaders().getFirst(HttpHeaders.USER_AGENT);
        noted.offer(new Sighting(
                solution,
                voter,
                voters.ofOrigin(day, "address", address(request)),
                voters.ofOrigin(day, "device", device == null ? "" : device),
                now));
    }

    private static String address(ServerHttpRequest request) {
        String told = request.getHeaders().getFirst(ADDRESS);
        InetSocketAddress peer = request.getRemoteAddress();
        return told == null ? String.valueOf(peer == null ? null : peer.getAddress()) : told;
    }

    /** What was noted since, to be kept. */
    List<Sighting> take(int most) {
        List<Sighting> taken = new ArrayList<>();
        noted.drainTo(taken, most);
        return taken;
    }
}
