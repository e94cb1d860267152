/* Each of these files registers its functions with Excel as it loads (the build appends the calls). */
import "./cashFlow";
import "./checkPlans";
import "./checkShares";
import "./citations";
import "./costs";
import "./eligibility";
import "./flatRates";
import "./law";
import "./participants";
import "./shares";
import "./splitting";
import "./staff";
import "./time";
