// Softmax, cross-entropy and gradient of a batch's logits.
module SoftmaxUnit_lo8_la8_spreads (
  input  logic               clock,
  input  logic               reset,
  input  logic               start,
  input  logic        [17:0] work_logits,
  input  logic        [17:0] work_logitsStride,
  input  logic        [17:0] work_gradient,
  input  logic        [17:0] work_gradientStride,
  input  logic        [17:0] work_labels,
  input  logic        [12:0] work_classes,
  input  logic        [12:0] work_samples,
  input  logic        [4:0]  work_bits,
  input  logic        [23:0] work_element,
  input  logic signed [9:0]  work_exponent,
  input  logic        [15:0] work_keys_0,
  input  logic        [15:0] work_keys_1,
  input  logic        [15:0] work_keys_2,
  input  logic        [15:0] work_keys_3,
  input  logic        [15:0] work_keys_4,
  input  logic        [15:0] work_keys_5,
  output logic               logit_enable,
  output logic        [17:0] logit_address,
  input  logic        [15:0] logit_data,
  output logic               label_enable,
  output logic        [17:0] label_address,
  input  logic        [7:0]  label_data,
  output logic               write_enable,
  output logic        [17:0] write_address,
  output logic        [15:0] write_data,
  output logic               outcome_valid,
  output logic        [21:0] outcome_loss,
  output logic               outcome_isCorrect,
  output logic               saturates,
  output logic               done
);
  logic               readStage_logit_enable;       // SoftmaxUnit.swift:115
  logic        [17:0] readStage_logit_address;      // SoftmaxUnit.swift:115
  logic               readStage_label_enable;       // SoftmaxUnit.swift:115
  logic        [17:0] readStage_label_address;      // SoftmaxUnit.swift:115
  logic               readStage_elementValid;       // SoftmaxUnit.swift:115
  logic        [15:0] readStage_element;            // SoftmaxUnit.swift:115
  logic               readStage_found;              // SoftmaxUnit.swift:115
  logic signed [15:0] readStage_largest;            // SoftmaxUnit.swift:115
  logic        [7:0]  readStage_sampleLabel;        // SoftmaxUnit.swift:115
  logic               readStage_isCorrect;          // SoftmaxUnit.swift:115
  logic               powerStage_powerValid;        // SoftmaxUnit.swift:117
  logic        [15:0] powerStage_power;             // SoftmaxUnit.swift:117
  logic               powerStage_summed;            // SoftmaxUnit.swift:117
  logic        [23:0] powerStage_sum;               // SoftmaxUnit.swift:117
  logic        [20:0] powerStage_labelDistance;     // SoftmaxUnit.swift:117
  logic        [7:0]  powerStage_label;             // SoftmaxUnit.swift:117
  logic               powerStage_isCorrect;         // SoftmaxUnit.swift:117
  logic               division_finishing;           // SoftmaxUnit.swift:118
  logic               division_finished;            // SoftmaxUnit.swift:118
  logic        [19:0] division_quotient;            // SoftmaxUnit.swift:118
  logic               lossStage_valid;              // SoftmaxUnit.swift:119
  logic        [21:0] lossStage_loss;               // SoftmaxUnit.swift:119
  logic               gradientStage_write_enable;   // SoftmaxUnit.swift:120
  logic        [17:0] gradientStage_write_address;  // SoftmaxUnit.swift:120
  logic        [15:0] gradientStage_write_data;     // SoftmaxUnit.swift:120
  logic               gradientStage_saturates;      // SoftmaxUnit.swift:120
  logic               gradientStage_done;           // SoftmaxUnit.swift:120
  logic        [7:0]  labelInDivision;              // SoftmaxUnit.swift:124
  logic               correctInDivision;            // SoftmaxUnit.swift:125
  logic        [7:0]  divided;                      // SoftmaxUnit.swift:126
  logic               isDone1;                      // Delayed.swift:8
  logic               isDone2;                      // Delayed.swift:8
  logic               isDone3;                      // Delayed.swift:8

  SoftmaxReader_lo8_la8 readStage (  // SoftmaxUnit.swift:115
    .clock         (clock),
    .reset         (reset),
    .start         (start),
    .logits        (work_logits),
    .stride        (work_logitsStride),
    .labels        (work_labels),
    .classes       (work_classes[8:0]),
    .samples       (work_samples),
    .logit_enable  (readStage_logit_enable),
    .logit_address (readStage_logit_address),
    .logit_data    (logit_data),
    .label_enable  (readStage_label_enable),
    .label_address (readStage_label_address),
    .label_data    (label_data),
    .elementValid  (readStage_elementValid),
    .element       (readStage_element),
    .found         (readStage_found),
    .largest       (readStage_largest),
    .sampleLabel   (readStage_sampleLabel),
    .isCorrect     (readStage_isCorrect)
  );

  SoftmaxPowers_spreads powerStage (  // SoftmaxUnit.swift:117
    .clock           (clock),
    .reset           (reset),
    .elementValid    (readStage_elementValid),
    .element         (readStage_element),
    .start           (readStage_found),
    .largest         (readStage_largest),
    .sampleLabel     (readStage_sampleLabel),
    .sampleIsCorrect (readStage_isCorrect),
    .classes         (work_classes[8:0]),
    .exponent        (work_exponent),
    .powerValid      (powerStage_powerValid),
    .power           (powerStage_power),
    .summed          (powerStage_summed),
    .sum             (powerStage_sum),
    .labelDistance   (powerStage_labelDistance),
    .label           (powerStage_label),
    .isCorrect       (powerStage_isCorrect)
  );

  SoftmaxReciprocal division (  // SoftmaxUnit.swift:118
    .clock     (clock),
    .reset     (reset),
    .start     (powerStage_summed),
    .sum       (powerStage_sum),
    .finishing (division_finishing),
    .finished  (division_finished),
    .quotient  (division_quotient)
  );

  SoftmaxLoss lossStage (  // SoftmaxUnit.swift:119
    .clock    (clock),
    .reset    (reset),
    .start    (powerStage_summed),
    .sum      (powerStage_sum),
    .distance (powerStage_labelDistance),
    .valid    (lossStage_valid),
    .loss     (lossStage_loss)
  );

  SoftmaxGradient gradientStage (  // SoftmaxUnit.swift:120
    .clock         (clock),
    .reset         (reset),
    .restart       (start),
    .gradient      (work_gradient),
    .stride        (work_gradientStride),
    .classes       (work_classes[8:0]),
    .samples       (work_samples),
    .bits          (work_bits),
    .element       (work_element),
    .keys_0        (work_keys_0),
    .keys_1        (work_keys_1),
    .keys_2        (work_keys_2),
    .keys_3        (work_keys_3),
    .keys_4        (work_keys_4),
    .keys_5        (work_keys_5),
    .powerValid    (powerStage_powerValid),
    .power         (powerStage_power),
    .start         (division_finished),
    .reciprocal    (division_quotient),
    .label         (divided),
    .write_enable  (gradientStage_write_enable),
    .write_address (gradientStage_write_address),
    .write_data    (gradientStage_write_data),
    .saturates     (gradientStage_saturates),
    .done          (gradientStage_done)
  );

  assign logit_enable      = readStage_logit_enable;       // SoftmaxUnit.swift:145
  assign logit_address     = readStage_logit_address;      // SoftmaxUnit.swift:146
  assign label_enable      = readStage_label_enable;       // SoftmaxUnit.swift:147
  assign label_address     = readStage_label_address;      // SoftmaxUnit.swift:148
  assign outcome_valid     = lossStage_valid;              // SoftmaxUnit.swift:164
  assign outcome_loss      = lossStage_loss;               // SoftmaxUnit.swift:165
  assign outcome_isCorrect = correctInDivision;            // SoftmaxUnit.swift:166
  assign write_enable      = gradientStage_write_enable;   // SoftmaxUnit.swift:181
  assign write_address     = gradientStage_write_address;  // SoftmaxUnit.swift:182
  assign write_data        = gradientStage_write_data;     // SoftmaxUnit.swift:183
  assign saturates         = gradientStage_saturates;      // SoftmaxUnit.swift:184
  assign done              = isDone3;                      // SoftmaxUnit.swift:185

  always_ff @(posedge clock) begin  // SoftmaxUnit.swift:127
    if (powerStage_summed) begin  // SoftmaxUnit.swift:128
      labelInDivision   <= powerStage_label;      // SoftmaxUnit.swift:129
      correctInDivision <= powerStage_isCorrect;  // SoftmaxUnit.swift:130
    end
    if (division_finishing) divided <= labelInDivision;  // SoftmaxUnit.swift:132
    if (reset) begin
      correctInDivision <= 1'b0;
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isDone1 <= 1'b0;
    end else begin
      isDone1 <= gradientStage_done;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isDone2 <= 1'b0;
    end else begin
      isDone2 <= isDone1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isDone3 <= 1'b0;
    end else begin
      isDone3 <= isDone2;  // Delayed.swift:10
    end
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, work_classes[12:9]};
endmodule
