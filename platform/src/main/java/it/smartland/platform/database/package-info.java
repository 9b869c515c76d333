/** The platform's own tables, migrated before the service's. */
@NullMarked
package it.smartland.platform.database;

import org.jspecify.annotations.NullMarked;
