package org.gangway.engagement.ui;

import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.gangway.engagement.EngagementId;

/** Who takes part, for pages of other modules. */
@SpringComponent
public class TakingParts {

    private final TakingPartDesk desk;

    TakingParts(TakingPartDesk desk) {
        this.desk = desk;
    }

    /**
     * Who takes part in an engagement.
     *
     * @param changed what happens when somebody takes part, or no more
     */
    public TakingPart of(EngagementId id, SerializableRunnable changed) {
        return new TakingPart(id, changed, desk);
    }
}
