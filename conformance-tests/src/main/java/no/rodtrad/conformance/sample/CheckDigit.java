package no.rodtrad.conformance.sample;

import java.util.OptionalInt;

/** The modulus 11 check digit of Norwegian person and organisation numbers. */
public final class CheckDigit {

    private CheckDigit() {}

    /**
     * The digit that follows.
     *
     * @param digits as many digits as there are weights
     * @param weights of the number series
     * @return 0 to 9; empty where no digit fits, so that the number is not in use
     */
    public static OptionalInt of(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        int digit = (11 - sum % 11) % 11;
        return digit == 10 ? OptionalInt.empty() : OptionalInt.of(digit);
    }
}
