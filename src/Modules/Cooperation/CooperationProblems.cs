using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation;

/// <summary>Why the module refuses; each code is a key of its texts.</summary>
internal static class CooperationProblems
{
    public static Problem TitleMissing { get; } = new(nameof(Texts.TitleMissing));

    public static Problem EndsBeforeItBegins { get; } = new(nameof(Texts.EndsBeforeItBegins));

    public static Problem EnquiryWrittenMeanwhile { get; } = new(nameof(Texts.EnquiryWrittenMeanwhile));

    public static Problem NoWayToReach { get; } = new(nameof(Texts.NoWayToReach));

    public static Problem AddressInvalid { get; } = new(nameof(Texts.AddressInvalid));

    public static Problem SectionEmpty { get; } = new(nameof(Texts.SectionEmpty));

    public static Problem OwnerMissing { get; } = new(nameof(Texts.OwnerMissing));

    public static Problem WrittenMeanwhile { get; } = new(nameof(Texts.WrittenMeanwhile));

    public static Problem NoFigure { get; } = new(nameof(Texts.NoFigure));

    public static Problem WaterAboveArea { get; } = new(nameof(Texts.WaterAboveArea));

    public static Problem YearTaken { get; } = new(nameof(Texts.YearTaken));

    public static Problem NotAnsweredYet { get; } = new(nameof(Texts.NotAnsweredYet));

    public static Problem StepNotAllowed { get; } = new(nameof(Texts.StepNotAllowed));

    public static Problem EnquiryForgotten { get; } = new(nameof(Texts.EnquiryForgotten));

    public static Problem TooManyMessages { get; } = new(nameof(Texts.TooManyMessages), Enquiry.MostMessages);

    public static Problem TooManyIssues { get; } = new(nameof(Texts.TooManyIssues));

    public static Problem TooManyEnquiries { get; } = new(nameof(Texts.TooManyEnquiries));

    public static Problem DueInThePast { get; } = new(nameof(Texts.DueInThePast));

    public static Problem CaseAnsweredAlready { get; } = new(nameof(Texts.CaseAnsweredAlready));

    public static Problem LoggedAhead { get; } = new(nameof(Texts.LoggedAhead));

    public static Problem CardOwnerMissing { get; } = new(nameof(Texts.CardOwnerMissing));

    public static Problem EvidenceMissing { get; } = new(nameof(Texts.EvidenceMissing));

    public static Problem SinceAhead { get; } = new(nameof(Texts.SinceAhead));

    public static Problem SinceBeforeTheLast { get; } = new(nameof(Texts.SinceBeforeTheLast));

    public static Problem StepAndDay { get; } = new(nameof(Texts.StepAndDay));

    public static Problem TooManyChanges { get; } = new(nameof(Texts.TooManyChanges), CooperationCard.MostChanges);

    public static Problem MaterialsEmpty { get; } = new(nameof(Texts.MaterialsEmpty));

    public static Problem MaterialsWithoutOwner { get; } = new(nameof(Texts.MaterialsWithoutOwner));

    public static Problem ThesisWithoutEvidence { get; } = new(nameof(Texts.ThesisWithoutEvidence));

    public static Problem AnswerMissing { get; } = new(nameof(Texts.AnswerMissing));

    public static Problem PartnerItself { get; } = new(nameof(Texts.PartnerItself));

    public static Problem PartnerUnknown { get; } = new(nameof(Texts.PartnerUnknown));

    public static Problem PartnerSeveral { get; } = new(nameof(Texts.PartnerSeveral));

    public static Problem PartnershipEndedAlready { get; } = new(nameof(Texts.PartnershipEndedAlready));

    public static Problem EndAhead { get; } = new(nameof(Texts.EndAhead));

    public static Problem PartnershipEndsBeforeItBegins { get; } = new(nameof(Texts.PartnershipEndsBeforeItBegins));

    public static Problem AboutMissing { get; } = new(nameof(Texts.AboutMissing));

    public static Problem PartnershipThere { get; } = new(nameof(Texts.PartnershipThere));

    public static Problem KeeperMissing { get; } = new(nameof(Texts.KeeperMissing));

    public static Problem NotMoved { get; } = new(nameof(Texts.NotMoved));

    public static Problem HelpTitleMissing { get; } = new(nameof(Texts.HelpTitleMissing));

    public static Problem HelpSummaryMissing { get; } = new(nameof(Texts.HelpSummaryMissing));

    public static Problem HelpTargetInvalid { get; } = new(nameof(Texts.HelpTargetInvalid));

    public static Problem HelpAreaMissing { get; } = new(nameof(Texts.HelpAreaMissing));

    public static Problem HelpThere { get; } = new(nameof(Texts.HelpThere));

    public static Problem TooManyHelpLinks { get; } = new(nameof(Texts.TooManyHelpLinks), HelpLink.Most);

    public static Problem OutsideSurveyTitleMissing { get; } = new(nameof(Texts.OutsideSurveyTitleMissing));

    public static Problem OutsideSurveyFindingsMissing { get; } = new(nameof(Texts.OutsideSurveyFindingsMissing));

    public static Problem OutsideSurveyAhead { get; } = new(nameof(Texts.OutsideSurveyAhead));

    public static Problem OutsideSurveyHasFiles { get; } = new(nameof(Texts.OutsideSurveyHasFiles));

    public static Problem TooManyOutsideSurveys { get; } = new(nameof(Texts.TooManyOutsideSurveys), OutsideSurvey.Most);

    public static Problem IssueGatheringUnknown { get; } = new(nameof(Texts.IssueGatheringUnknown));

    public static Problem RoundNameMissing { get; } = new(nameof(Texts.RoundNameMissing));

    public static Problem RoundEndsInThePast { get; } = new(nameof(Texts.RoundEndsInThePast));

    public static Problem RoundTooLong { get; } = new(nameof(Texts.RoundTooLong));

    public static Problem RoundOpenAlready { get; } = new(nameof(Texts.RoundOpenAlready));

    public static Problem RoundClosed { get; } = new(nameof(Texts.RoundClosed));

    public static Problem SheetEmpty { get; } = new(nameof(Texts.SheetEmpty));

    public static Problem SheetAnsweredMeanwhile { get; } = new(nameof(Texts.SheetAnsweredMeanwhile));
}
