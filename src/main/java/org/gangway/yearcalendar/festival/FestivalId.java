package org.gangway.yearcalendar.festival;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record FestivalId(@Column(name = "id") UUID value) implements Serializable {

    static FestivalId next() {
        return new FestivalId(UUID.randomUUID());
    }
}
