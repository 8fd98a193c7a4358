package vn.namro.access.administration;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import vn.namro.platform.input.InvalidInputException;

/** {@code administrator --account=ACCOUNT --name="NAME" [--agency=CODE] [--organisation=FILE]}; what is left out is null. */
record AdministratorArguments(PersonForm person, String agency, Path organisation) {

	private static final Set<String> KNOWN = Set.of("account", "name", "agency", "organisation");

	/** @throws InvalidInputException naming the argument that is missing, unknown or wrong */
	static AdministratorArguments parse(String[] args) {
		Map<String, String> values = new HashMap<>();
		for (String arg : args) {
			int equals = arg.indexOf('=');
			String name = arg.startsWith("--") && equals > 0 ? arg.substring(2, equals) : "";
			if (!KNOWN.contains(name)) {
				throw new InvalidInputException("Tham số '" + arg
						+ "' không được biết đến. Cách dùng: administrator --account=TÊN_ĐĂNG_NHẬP --name=\"HỌ TÊN\" [--agency=MÃ_CƠ_QUAN] [--organisation=TỆP]");
			}
			values.put(name, arg.substring(equals + 1));
		}
		PersonForm person = new PersonForm(required(values, "account"), required(values, "name"), null);
		person.check();
		return new AdministratorArguments(person, values.get("agency"), values.containsKey("organisation") ? Path.of(values.get("organisation")) : null);
	}

	private static String required(Map<String, String> values, String name) {
		String value = values.getOrDefault(name, "");
		if (value.isBlank()) {
			throw new InvalidInputException("Thiếu tham số --" + name + "=…");
		}
		return value;
	}

}
