package no.rodtrad.mappings.disclosure;

import java.util.Set;

/**
 * One ground in a cell of the policy.
 *
 * @param paragraph null for {@link Ground#NEVER} and {@link Ground#HOLD_FOR_REVIEW}
 * @param flows the flows a statutory ground holds for; empty for every other ground
 * @param limit null where the whole category may be told
 * @param reason why the reading is as it is; null where the ground speaks for itself
 */
record Clause(Ground ground, String paragraph, Set<String> flows, Limit limit, String reason) {}
