package it.smartland.participation.rights;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * All that this service keeps of a person, for the person alone; each entry as it is kept, member by member.
 *
 * @param account in the realm, {@code sub}
 * @param sections what is kept, by its kind: solutions, opinions, votes and so on
 */
record OwnData(Instant exportedAt, String account, Map<String, List<Map<String, Object>>> sections) {}
