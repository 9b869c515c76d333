/** The public events as they happen, for whoever reads HTTP rather than Kafka: server-sent events that resume anywhere. */
@NullMarked
package it.smartland.gateway.stream;

import org.jspecify.annotations.NullMarked;
