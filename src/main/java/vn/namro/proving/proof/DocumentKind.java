package vn.namro.proving.proof;

import java.util.List;
import java.util.stream.Stream;

/**
 * A kind of document as offices call it (Nghị định 30/2020/NĐ-CP, Điều 7, and what they file beside).
 *
 * @param symbol the letters by which a number tells the kind, {@code BC} in 12/BC-STP; null where there are none
 * @param also other names
 * @param plainNumber whether a number that tells no kind means this one
 * @param open whether it stands for every kind that the catalogue does not know
 */
public record DocumentKind(String name, String symbol, List<String> also, boolean plainNumber, boolean open) {

	public DocumentKind {
		also = also == null ? List.of() : List.copyOf(also);
	}

	Stream<String> names() {
		return Stream.concat(Stream.of(this.name), this.also.stream());
	}

}
