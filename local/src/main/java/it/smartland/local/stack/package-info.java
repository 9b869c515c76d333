/** One whole Smart Land on one machine: its servers and applications, their ports, secrets and data folder. */
@NullMarked
package it.smartland.local.stack;

import org.jspecify.annotations.NullMarked;
