package org.gangway.engagement;

import java.util.Optional;
import org.gangway.language.Text;

/** Something a module above wants to stand in the header of every engagement, such as the terms in force. */
public interface EngagementHeaderItem {

    Optional<Text> of(EngagementId engagement);
}
