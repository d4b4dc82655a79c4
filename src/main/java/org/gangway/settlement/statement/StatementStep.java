package org.gangway.settlement.statement;

/** What somebody can do so that a statement comes further. */
public enum StatementStep {
    APPROVE,
    /** Nobody of the own party is left who may approve: have a committee decide, and approve by its decision. */
    APPROVE_BY_DECISION,
    /** Another party objects: say what the own one would accept. */
    ANSWER_DISPUTE,
    /** The other party answered the own objection: accept it, or withdraw. */
    END_DISPUTE
}
