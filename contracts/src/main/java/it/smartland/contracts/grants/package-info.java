/** What grants tells the others: calls, their rankings, what was awarded, the projects that came of it. */
@NullMarked
package it.smartland.contracts.grants;

import org.jspecify.annotations.NullMarked;
