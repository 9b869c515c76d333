package it.smartland.participation.answer;

import it.smartland.contracts.participation.Verdict;
import it.smartland.participation.person.VoterKey;
import it.smartland.platform.row.Columns;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How rows of the database become official answers. */
final class AnswerRows {

    static final String COLUMNS = """
            a.id, a.challenge, a.owner, a.due_at, a.status, a.reason, a.number, a.answered_at, a.version, a.revision,
            a.created_at, a.updated_at, t.stars_1, t.stars_2, t.stars_3, t.stars_4, t.stars_5\
            """;

    static final String FROM = """
            official_answer a join official_answer_tally t on t.official_answer = a.id join solution s on s.id = a.id
            left join official_answer_version w on w.answer = a.id and w.published_at is null
            """;

    /** With the version that waits, whose columns begin with {@code waiting_}. */
    static final String SELECT = "select " + COLUMNS + """
            , s.title, w.answer as waiting_answer, w.number as waiting_number, w.status as waiting_status,
            w.reason as waiting_reason, w.officer_subject as waiting_officer_subject, w.officer_name as waiting_officer_name,
            w.officer_voter as waiting_officer_voter, w.written_at as waiting_written_at, w.publish_at as waiting_publish_at,
            w.published_at as waiting_published_at from
            """ + FROM;

    private AnswerRows() {}

    static FoundAnswer found(Columns row) {
        boolean waits = row.orNull("waiting_answer", UUID.class) != null;
        return new FoundAnswer(answer(row), row.get("title", String.class), waits ? version("waiting_", row) : null);
    }

    static OfficialAnswer answer(Columns row) {
        String status = row.orNull("status", String.class);
        return new OfficialAnswer(
                row.get("id", UUID.class),
                row.get("challenge", UUID.class),
                row.get("owner", String.class),
                row.orNull("due_at", Instant.class),
                status == null ? null : Verdict.valueOf(status),
                row.orNull("reason", String.class),
                row.get("number", Integer.class),
                row.orNull("answered_at", Instant.class),
                List.of(
                        row.get("stars_1", Long.class),
                        row.get("stars_2", Long.class),
                        row.get("stars_3", Long.class),
                        row.get("stars_4", Long.class),
                        row.get("stars_5", Long.class)),
                row.get("version", Long.class),
                row.get("revision", Long.class),
                row.get("created_at", Instant.class),
                row.get("updated_at", Instant.class));
    }

    static AnswerVersion version(Columns row) {
        return version("", row);
    }

    private static AnswerVersion version(String prefix, Columns row) {
        return new AnswerVersion(
                row.get(prefix + "answer", UUID.class),
                row.get(prefix + "number", Integer.class),
                Verdict.valueOf(row.get(prefix + "status", String.class)),
                row.get(prefix + "reason", String.class),
                row.get(prefix + "officer_subject", String.class),
                row.get(prefix + "officer_name", String.class),
                voter(row.orNull(prefix + "officer_voter", byte[].class)),
                row.get(prefix + "written_at", Instant.class),
                row.get(prefix + "publish_at", Instant.class),
                row.orNull(prefix + "published_at", Instant.class));
    }

    private static @Nullable VoterKey voter(byte @Nullable [] hash) {
        return hash == null ? null : VoterKey.of(hash);
    }
}
