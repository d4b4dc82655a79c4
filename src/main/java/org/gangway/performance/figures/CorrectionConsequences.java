package org.gangway.performance.figures;

import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.language.Text;

/** What a figure changes besides its result, said before it is saved by whoever rests on figures. */
public interface CorrectionConsequences {

    /** Empty where nothing that the parties have before them changes. */
    Optional<Text> of(EngagementId engagement, NewFigure figure);
}
