package vn.namro.proving.contentcheck;

import java.util.List;

import vn.namro.proving.pdfsignature.SignatureFinding;

/**
 * What an inspection read from a file that it found harmless.
 *
 * @param pages null where the file does not say
 * @param text bounded, never null
 * @param signed see {@link CheckedContent#signed()}
 */
public record Inspected(Integer pages, String text, List<SignatureFinding> signatures, String signed) {

	public static Inspected of(Integer pages, String text) {
		return new Inspected(pages, text, List.of(), null);
	}

}
