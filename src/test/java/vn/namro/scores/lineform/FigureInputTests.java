package vn.namro.scores.lineform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.namro.criteria.rule.Figure.Kind;
import vn.namro.criteria.rule.Figure;
import vn.namro.platform.input.InvalidInputException;

/** Figures as people type and paste them. */
class FigureInputTests {

	@ParameterizedTest
	@CsvSource({ "BOOLEAN,Có,true", "BOOLEAN,x,true", "BOOLEAN,KHÔNG,false", "BOOLEAN,0,false", "DATE,5/3/2023,2023-03-05", "DATE,2023-03-05,2023-03-05",
			"OPTION,tốt,Tốt", "NUMBER,1.200,1200" })
	void takesWhatIsMeant(Kind kind, String typed, String value) {
		assertThat(FigureInput.read(figure(kind), typed, InvalidInputException::new)).hasValueSatisfying(read -> assertThat(read).hasToString(value));
	}

	@ParameterizedTest
	@CsvSource({ "BOOLEAN,có lẽ,Có hoặc Không", "DATE,31/02/2023,ngày có thật", "DATE,hôm nay,ngày có thật", "OPTION,Khá,Tốt; Kém", "NUMBER,10 cái,không phải là số" })
	void namesWhatItExpects(Kind kind, String typed, String words) {
		assertThatThrownBy(() -> FigureInput.read(figure(kind), typed, InvalidInputException::new)).hasMessageContaining("\"Số liệu\"").hasMessageContaining(words);
	}

	@Test
	void takesTheSignOfAPercentageAlone() {
		Figure share = new Figure("a", "Tỷ lệ giải ngân (%)", Kind.NUMBER, null, null, null, false);
		assertThat(FigureInput.read(share, "95,5%", InvalidInputException::new)).contains(new BigDecimal("95.5"));
		assertThatThrownBy(() -> FigureInput.read(figure(Kind.NUMBER), "95%", InvalidInputException::new)).hasMessageContaining("'95%' không phải là số");
	}

	private static Figure figure(Kind kind) {
		return new Figure("a", "Số liệu", kind, List.of("Tốt", "Kém"), null, null, false);
	}

}
