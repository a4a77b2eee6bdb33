package no.rodtrad.adapter.validation.compiled;

/** Something that is demanded of a value. */
@FunctionalInterface
interface Check {

    /** What cannot be decided here: the engine has to look. */
    Check UNDECIDED = item -> false;

    /** Whether it certainly holds, with nothing to remark. */
    boolean holds(Item item);
}
