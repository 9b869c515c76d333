/** What the observatory tells the others: territories, what is measured on them, and what gives alarm. */
@NullMarked
package it.smartland.contracts.observatory;

import org.jspecify.annotations.NullMarked;
