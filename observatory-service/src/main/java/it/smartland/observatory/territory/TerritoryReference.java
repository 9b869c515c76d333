package it.smartland.observatory.territory;

import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The territories of the reference file. */
@Component
public class TerritoryReference {

    private final TerritoryRegister register;

    TerritoryReference(TerritoryRegister register) {
        this.register = register;
    }

    /** The load of a file, read now; it answers how many territories it found new or changed. */
    public Mono<Long> load(Resource file) {
        List<Territory> reference = ReferenceFile.read(file);
        return register.register(reference);
    }
}
