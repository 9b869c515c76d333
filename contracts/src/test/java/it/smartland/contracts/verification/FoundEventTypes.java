package it.smartland.contracts.verification;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import it.smartland.contracts.EventType;
import java.util.List;
import java.util.stream.Stream;

/** Every event type that the code knows, found and not listed: a new enum cannot be forgotten. */
final class FoundEventTypes {

    private static final List<EventType> ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("it.smartland.contracts").stream()
                    .filter(found -> found.isEnum() && found.isAssignableTo(EventType.class))
                    .map(JavaClass::reflect)
                    .flatMap(found -> Stream.of(found.getEnumConstants()))
                    .map(EventType.class::cast)
                    .toList();

    private FoundEventTypes() {}

    static List<EventType> all() {
        return ALL;
    }
}
