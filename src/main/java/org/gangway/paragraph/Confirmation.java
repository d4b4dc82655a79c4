package org.gangway.paragraph;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who stands by a translation that they did not write as finished. */
@Embeddable
public record Confirmation(
        @Column(name = "confirmed_by") UUID person,
        @Column(name = "confirmed_name") String name,
        @Column(name = "confirmed_at") Instant at) {}
