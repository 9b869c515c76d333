package it.smartland.participation.person;

import io.r2dbc.postgresql.codec.Json;
import it.smartland.platform.row.Columns;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How the column {@code co_authors}, gathered from the rows of co-authors, becomes authors. */
public final class CoAuthorRows {

    private static final TypeReference<List<Row>> ROWS = new TypeReference<>() {};

    // As PostgreSQL encodes: with a line break every 76 characters.
    private static final Base64.Decoder BASE64 = Base64.getMimeDecoder();

    private CoAuthorRows() {}

    /** The column, of the solution that an expression of SQL names. */
    public static String gatheredOf(String solution) {
        return """
                (select jsonb_agg(jsonb_build_object('subject', c.subject, 'voter', encode(c.voter, 'base64'), 'name', c.name,
                    'body', c.body) order by c.joined_at, c.id) from co_author c where c.solution = %s) as co_authors\
                """.formatted(solution);
    }

    public static List<Author> coAuthors(Columns row) {
        Json gathered = row.orNull("co_authors", Json.class);
        return gathered == null
                ? List.of()
                : JsonMapper.shared().readValue(gathered.asString(), ROWS).stream()
                        .map(Row::author)
                        .toList();
    }

    private record Row(
            String subject,
            @Nullable String voter,
            @Nullable String name,
            @Nullable String body) {

        Author author() {
            return new Author(subject, voter == null ? null : VoterKey.of(BASE64.decode(voter)), name, body);
        }
    }
}
