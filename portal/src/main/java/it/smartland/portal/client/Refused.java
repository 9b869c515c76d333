package it.smartland.portal.client;

import it.smartland.platform.problem.Problem;
import java.util.List;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.server.ResponseStatusException;

/** A service understood what the reader sent and refuses it; the problem says why, fault by fault. */
public final class Refused extends ResponseStatusException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public Refused(HttpStatusCode status, Problem problem) {
        super(status, problem.detail());
        this.problem = problem;
    }

    /** What to tell the reader when no single field is at fault. */
    public String sentence() {
        return problem.detail();
    }

    public List<Problem.Error> faults() {
        return problem.errors() == null ? List.of() : problem.errors();
    }
}
