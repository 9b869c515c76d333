/** Browser sessions in the gateway's own database, so that they survive a restart and serve several replicas. */
@NullMarked
package it.smartland.gateway.session;

import org.jspecify.annotations.NullMarked;
