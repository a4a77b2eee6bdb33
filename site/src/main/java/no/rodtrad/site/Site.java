package no.rodtrad.site;

import java.util.List;
import no.rodtrad.profiles.Canonical;
import no.rodtrad.site.catalogue.Artifact;
import no.rodtrad.site.catalogue.Catalogue;
import no.rodtrad.site.link.Links;
import no.rodtrad.site.refused.RefusedInstance;
import no.rodtrad.site.terminology.Codes;
import org.hl7.fhir.r4.model.CodeSystem;

/**
 * What every page may draw on.
 *
 * @param version of the package
 */
public record Site(String version, Catalogue catalogue, Codes codes, List<RefusedInstance> refused) {

    static Site of(String version, Catalogue catalogue, List<RefusedInstance> refused) {
        Codes codes = new Codes(catalogue.definitions(CodeSystem.class), catalogue.links());
        return new Site(version, catalogue, codes, List.copyOf(refused));
    }

    public Links links() {
        return catalogue.links();
    }

    /** What is refused for breaking one profile. */
    public List<RefusedInstance> refusedBy(String profile) {
        return refused.stream().filter(one -> one.breaks(profile)).toList();
    }

    public Artifact artifact(String name) {
        return catalogue.named(name);
    }

    public String canonicalBase() {
        return Canonical.BASE;
    }

    public String packageId() {
        return PackageFile.ID;
    }

    /** The name under which the package is kept after a download. */
    public String packageName() {
        return PackageFile.ID + "-" + version + ".tgz";
    }
}
