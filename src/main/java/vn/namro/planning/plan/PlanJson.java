package vn.namro.planning.plan;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import vn.namro.proving.proof.DeclaredProof;

/** Plans as trees, with decimals as they were written. */
public final class PlanJson {

	public static final ObjectMapper MAPPER = JsonMapper.builder()
		.addModule(new JavaTimeModule())
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
		.disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
		.build();

	private PlanJson() {
	}

	static String written(List<DeclaredProof> proofs) {
		try {
			return MAPPER.writeValueAsString(proofs);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What a plan item declares as its proof, as the database keeps it. */
	public static List<DeclaredProof> proofs(String json) {
		try {
			return List.of(MAPPER.readValue(json, DeclaredProof[].class));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
