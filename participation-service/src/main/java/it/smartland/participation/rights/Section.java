package it.smartland.participation.rights;

import java.util.List;

/**
 * One kind of what is kept of people.
 *
 * @param name under which it is exported
 * @param tables that it is kept in
 * @param query all of it, of the account {@code :subject} or of the voter {@code :voter}
 */
record Section(String name, List<String> tables, String query) {

    Section(String name, String table, String query) {
        this(name, List.of(table), query);
    }
}
