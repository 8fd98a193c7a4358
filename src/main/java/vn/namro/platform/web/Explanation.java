package vn.namro.platform.web;

import java.util.Optional;

import jakarta.servlet.ServletRequest;

/** What a filter wants an error's answer to say in place of the usual words of its status. */
public final class Explanation {

	private static final String ATTRIBUTE = Explanation.class.getName();

	private static final String CODE = ATTRIBUTE + ".code";

	/** @param words in Vietnamese, for the person or program that asked */
	public static void give(ServletRequest request, String words) {
		request.setAttribute(ATTRIBUTE, words);
	}

	/** The same with a stable code for programs. */
	static void give(ServletRequest request, String words, String code) {
		give(request, words);
		request.setAttribute(CODE, code);
	}

	static Optional<String> codeOf(ServletRequest request) {
		return Optional.ofNullable((String) request.getAttribute(CODE));
	}

	static Optional<String> of(ServletRequest request) {
		return Optional.ofNullable((String) request.getAttribute(ATTRIBUTE));
	}

	private Explanation() {
	}

}
