package no.rodtrad.adapter.subscription;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves names to public addresses only. The connection is made to what is returned here, so a name that resolves
 * otherwise a moment later changes nothing. One address that is not public refuses the name.
 */
final class PublicAddresses implements DnsResolver {

    private final DnsResolver names;

    PublicAddresses(DnsResolver names) {
        this.names = names;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = names.resolve(host);
        if (found == null || found.length == 0 || !Arrays.stream(found).allMatch(PublicAddresses::isPublic)) {
            throw new UnknownHostException("not a public address");
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return bytes.length == 4 ? isPublicV4(bytes) : isPublicV6(bytes);
    }

    /** Besides what the platform knows: 0/8, 100.64/10, 192.0.0/24, 198.18/15, and 240/4. */
    private static boolean isPublicV4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        return first != 0
                && !(first == 100 && second >= 64 && second < 128)
                && !(first == 192 && second == 0 && bytes[2] == 0)
                && !(first == 198 && (second == 18 || second == 19))
                && first < 240;
    }

    /** Global unicast (2000::/3) only, and none of the ranges in it that carry an IPv4 address (Teredo, 6to4). */
    private static boolean isPublicV6(byte[] bytes) {
        boolean global = (bytes[0] & 0xe0) == 0x20;
        boolean teredo = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        return global && !teredo && !sixToFour;
    }
}
