package vn.namro.criteria.catalogue;

import vn.namro.platform.input.YamlText;

/** Whether two criteria sets say the same, whatever the number of zeros behind a decimal point. */
final class SameSet {

	private SameSet() {
	}

	static boolean of(CriteriaSetFile one, CriteriaSetFile other) {
		return plain(one).equals(plain(other));
	}

	private static String plain(CriteriaSetFile file) {
		return YamlText.of(file).replaceAll("(?m)(: -?\\d+)\\.0+$", "$1").replaceAll("(?m)(: -?\\d+\\.\\d*?[1-9])0+$", "$1");
	}

}
