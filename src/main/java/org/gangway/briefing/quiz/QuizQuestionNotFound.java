package org.gangway.briefing.quiz;

import org.gangway.shared.NotFoundException;

/** Does not exist, or not for the one who asks. */
public class QuizQuestionNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public QuizQuestionNotFound(QuizQuestionId id) {
        super(id.toString());
    }
}
