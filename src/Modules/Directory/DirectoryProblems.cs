using Kumppani.Directory.Collections;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Synonyms;
using Kumppani.Kernel.Domain;

namespace Kumppani.Directory;

/// <summary>Why the register refuses; each code is a key of its texts.</summary>
internal static class DirectoryProblems
{
    public static Problem NameMissing { get; } = new(nameof(Texts.NameMissing));

    public static Problem NameTooLong { get; } = new(nameof(Texts.NameTooLong), Organisation.MaxName);

    public static Problem BulkChoiceMissing { get; } = new(nameof(Texts.BulkChoiceMissing));

    public static Problem BusinessIdTaken { get; } = new(nameof(Texts.BusinessIdTaken));

    public static Problem SynonymKnown { get; } = new(nameof(Texts.SynonymKnown));

    public static Problem SynonymWithoutWords { get; } = new(nameof(Texts.SynonymWithoutWords));

    public static Problem SynonymsTooMany { get; } = new(nameof(Texts.SynonymsTooMany), OwnSynonym.MostOfOne);

    public static Problem CollectionIsPublished { get; } = new(nameof(Texts.CollectionIsPublished));

    public static Problem CollectionHasNoMaker { get; } = new(nameof(Texts.CollectionHasNoMaker));

    public static Problem CollectionIsAnothers { get; } = new(nameof(Texts.CollectionIsAnothers));

    public static Problem CollectionIsOwn { get; } = new(nameof(Texts.CollectionIsOwn));

    public static Problem CollectionIsEmpty { get; } = new(nameof(Texts.CollectionIsEmpty));

    public static Problem CollectionItemGone { get; } = new(nameof(Texts.CollectionItemGone));

    public static Problem CollectionNothingChosen { get; } = new(nameof(Texts.CollectionNothingChosen));

    public static Problem CollectionNameMissing { get; } = new(nameof(Texts.CollectionNameMissing));

    public static Problem ShareDaysMissing { get; } = new(nameof(Texts.ShareDaysMissing));

    public static Problem CollectionMailsTooMany { get; } = new(nameof(Texts.CollectionMailsTooMany));

    public static Problem CollectionIsFull { get; } = new(nameof(Texts.CollectionIsFull), Collection.MostEntries);

    public static Problem CollectionsTooMany { get; } = new(nameof(Texts.CollectionsTooMany), Collection.MostOfOne);

    public static Problem ShareTooMany { get; } = new(nameof(Texts.ShareTooMany), CollectionLink.Most);

    public static Problem EmailWrong { get; } = new(nameof(Texts.EmailWrong));

    public static Problem EndedAlready { get; } = new(nameof(Texts.EndedAlready));

    public static Problem EndedOffersNothing { get; } = new(nameof(Texts.EndedOffersNothing));

    public static Problem EndsLater { get; } = new(nameof(Texts.EndsLater));

    public static Problem ResumedAlready { get; } = new(nameof(Texts.ResumedAlready));

    public static Problem ActivitiesTooMany { get; } = new(nameof(Texts.ActivitiesTooMany));

    public static Problem ActivityAddressMissing { get; } = new(nameof(Texts.ActivityAddressMissing));

    public static Problem HouseWithoutPlace { get; } = new(nameof(Texts.HouseWithoutPlace));

    public static Problem ActivityNameMissing { get; } = new(nameof(Texts.ActivityNameMissing));

    public static Problem ActivityTimeOrder { get; } = new(nameof(Texts.ActivityTimeOrder));

    public static Problem ActivityServiceClassesTooMany { get; } = new(nameof(Texts.ActivityServiceClassesTooMany), Activity.MostServiceClasses);

    public static Problem ActivityTimesTooMany { get; } = new(nameof(Texts.ActivityTimesTooMany));

    public static Problem ProfileMeanwhile { get; } = new(nameof(Texts.ProfileMeanwhile));

    public static Problem UmbrellaItself { get; } = new(nameof(Texts.UmbrellaItself));

    public static Problem NotInCatalogue { get; } = new(nameof(Texts.NotInCatalogue));

    public static Problem CatalogueInDemo { get; } = new(nameof(Texts.CatalogueInDemo));

    public static Problem CatalogueJustRead { get; } = new(nameof(Texts.CatalogueJustRead));

    public static Problem OrganisationGone { get; } = new(nameof(Texts.OrganisationGone));

    public static Problem InvitedMeanwhile { get; } = new(nameof(Texts.InvitedMeanwhile));

    public static Problem AddressInvalid { get; } = new(nameof(Texts.AddressInvalid));

    public static Problem ColourUnknown { get; } = new(nameof(Texts.ColourUnknown));

    public static Problem AssessedLater { get; } = new(nameof(Texts.AssessedLater));

    public static Problem FeedbackAnswered { get; } = new(nameof(Texts.FeedbackAnswered));

    public static Problem FeedbackTooMany { get; } = new(nameof(Texts.FeedbackTooMany));

    public static Problem GapCriterionMissing { get; } = new(nameof(Texts.GapCriterionMissing));

    public static Problem StatementMeanwhile { get; } = new(nameof(Texts.StatementMeanwhile));

    public static Problem LogoRefused { get; } = new(nameof(Texts.LogoRefused));

    public static Problem MunicipalityTaken { get; } = new(nameof(Texts.MunicipalityTaken));

    public static Problem MunicipalityUnknown { get; } = new(nameof(Texts.MunicipalityUnknown));

    public static Problem ClaimDecided { get; } = new(nameof(Texts.ClaimDecided));

    public static Problem ClaimMeanwhile { get; } = new(nameof(Texts.ClaimMeanwhile));

    public static Problem ClaimReasonMissing { get; } = new(nameof(Texts.ClaimReasonMissing));

    public static Problem ClaimTooMany { get; } = new(nameof(Texts.ClaimTooMany));

    public static Problem CorrectionAnswerMissing { get; } = new(nameof(Texts.CorrectionAnswerMissing));

    public static Problem CorrectionSettled { get; } = new(nameof(Texts.CorrectionSettled));

    public static Problem CorrectionTooMany { get; } = new(nameof(Texts.CorrectionTooMany));

    public static Problem NoLongerYours { get; } = new(nameof(Texts.NoLongerYours));

    public static Problem UpkeepLinkOver { get; } = new(nameof(Texts.UpkeepLinkOver));

    public static Problem UpkeepMeanwhile { get; } = new(nameof(Texts.UpkeepMeanwhile));

    public static Problem PrimaryTooLight(double contrast) => new(nameof(Texts.PrimaryTooLight), contrast);

    public static Problem DarkTooLight(double contrast) => new(nameof(Texts.DarkTooLight), contrast);
}
