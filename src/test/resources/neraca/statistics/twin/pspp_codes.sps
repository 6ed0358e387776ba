* What PSPP 1.6.2 prints of the customers of the Tunggulwulung study. Run in this folder:
* for o in txt csv html; do pspp -o pspp_codes.$o pspp_codes.sps; done
GET DATA /TYPE=TXT /FILE="../../cases/tunggulwulung/responses_customer_satisfaction.csv"
 /ARRANGEMENT=DELIMITED /DELIMITERS="," /FIRSTCASE=2
 /VARIABLES=respondent F3.0 cs_01 F1.0 cs_02 F1.0 cs_03 F1.0 cs_04 F1.0 cs_05 F1.0 cs_06 F1.0 cs_07 F1.0 cs_08 F1.0 cs_09 F1.0 cs_10 F1.0 cs_11 F1.0 cs_12 F1.0 cs_13 F1.0 cs_14 F1.0.
COMPUTE Skor_Total = SUM(cs_01 TO cs_14).
RELIABILITY /VARIABLES=cs_01 TO cs_14 /SCALE('satisfaction') ALL /MODEL=ALPHA /SUMMARY=TOTAL.
RELIABILITY /VARIABLES=cs_01 TO cs_14 /SCALE('satisfaction') ALL /MODEL=SPLIT(7).
CORRELATIONS /VARIABLES=cs_01 TO cs_04 Skor_Total /PRINT=TWOTAIL NOSIG /STATISTICS=DESCRIPTIVES.
CORRELATIONS /VARIABLES=cs_01 TO cs_14 WITH Skor_Total.
DESCRIPTIVES /VARIABLES=cs_01 TO cs_14 Skor_Total /STATISTICS=MEAN STDDEV VARIANCE.
