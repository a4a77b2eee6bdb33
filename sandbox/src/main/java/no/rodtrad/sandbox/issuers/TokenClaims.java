package no.rodtrad.sandbox.issuers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.rodtrad.sandbox.issuers.Cast.Party;

/**
 * The claims of a token, named as the real issuers name them.
 *
 * @param subject who or what the token is about, as the issuer's own opaque id
 * @param claims beyond issuer, audience and times
 */
record TokenClaims(String subject, Map<String, Object> claims) {

    /** No real issuer states HER-ids; which of an enterprise's a caller has is agreed apart, under this name here. */
    static final String HER_IDS = "rodtrad://claims/her_ids";

    static TokenClaims of(TokenOrder order, Cast cast) {
        return switch (order.role()) {
            case INSTITUTION -> helseId(order, cast.institution());
            case GP -> helseId(order, cast.gp());
            case NAV -> maskinporten(order, Cast.NAV);
            case EMPLOYER -> maskinporten(order, new Party(Cast.EMPLOYER, List.of(), ""));
            case JOB_SPECIALIST -> maskinporten(order, new Party(Cast.JOB_SUPPORT, List.of(), ""));
            case PERSON -> idPorten(order, cast.person());
        };
    }

    /** NHN, HelseID: claims of a clinician who has logged in through an enterprise's system. */
    private static TokenClaims helseId(TokenOrder order, Party party) {
        Map<String, Object> claims = start(order);
        claims.put("helseid://claims/client/claims/orgnr_parent", organisation(order, party));
        claims.put("helseid://claims/hpr/hpr_number", or(order.hpr(), party.hpr()));
        claims.put("helseid://claims/identity/pid", or(order.pid(), Cast.practitioner()));
        claims.put("helseid://claims/identity/security_level", "4");
        claims.put(HER_IDS, order.herIds(isOther(order, party) ? List.of() : party.herIds()));
        return new TokenClaims("helseid-" + order.role().code(), claims);
    }

    /** Digdir, Maskinporten: the calling organisation, in ISO 6523 form. */
    private static TokenClaims maskinporten(TokenOrder order, Party party) {
        Map<String, Object> claims = start(order);
        claims.put("consumer", Map.of("authority", "iso6523-actorid-upis", "ID", "0192:" + organisation(order, party)));
        claims.put("client_amr", "virksomhetssertifikat");
        claims.put(HER_IDS, order.herIds(isOther(order, party) ? List.of() : party.herIds()));
        return new TokenClaims("maskinporten-" + order.role().code(), claims);
    }

    /** Digdir, ID-porten: a person at level high. */
    private static TokenClaims idPorten(TokenOrder order, String person) {
        Map<String, Object> claims = start(order);
        claims.put("pid", or(order.pid(), person));
        claims.put("acr", "idporten-loa-high");
        return new TokenClaims("idporten-person", claims);
    }

    private static Map<String, Object> start(TokenOrder order) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("scope", order.role().scope());
        return claims;
    }

    /** The HER-ids of the cast belong to its organisation and to no other. */
    private static boolean isOther(TokenOrder order, Party party) {
        return !organisation(order, party).equals(party.organisation());
    }

    private static String organisation(TokenOrder order, Party party) {
        return or(order.org(), party.organisation());
    }

    private static String or(String value, String otherwise) {
        return value == null || value.isBlank() ? otherwise : value;
    }
}
