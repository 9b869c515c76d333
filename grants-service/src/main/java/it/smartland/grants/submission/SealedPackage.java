package it.smartland.grants.submission;

import it.smartland.grants.application.Application;
import it.smartland.grants.application.Content;
import it.smartland.grants.application.Partner;
import it.smartland.grants.attachment.Attachment;
import it.smartland.grants.attachment.Sha256;
import it.smartland.grants.call.Call;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is registered: one JSON document with everything that the application says, and its files by their hashes. Its
 * members are in alphabetical order and its numbers plain, so that the same application gives the same bytes.
 */
record SealedPackage(String number, byte[] bytes, String sha256) {

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    static SealedPackage of(
            String number, Application application, Call call, List<Attachment> attachments, Instant submittedAt) {
        byte[] bytes = CANONICAL.writeValueAsBytes(new Document(
                "smartland-application/1",
                number,
                submittedAt,
                new CallPart(call.id(), call.terms().title(), call.callVersion()),
                application.id(),
                application.applicant(),
                application.content(),
                application.partners(),
                attachments));
        return new SealedPackage(number, bytes, Sha256.of(bytes));
    }

    private record Document(
            String format,
            String number,
            Instant submittedAt,
            CallPart call,
            UUID application,
            String applicant,
            Content content,
            List<Partner> partners,
            List<Attachment> attachments) {}

    private record CallPart(UUID id, String title, int version) {}
}
