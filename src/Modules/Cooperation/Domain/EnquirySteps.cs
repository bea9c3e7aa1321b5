namespace Kumppani.Cooperation.Domain;

/// <summary>The one table of an enquiry's states. What waits for an answer cannot be closed; what is closed opens again when its sender goes on.</summary>
internal static class EnquirySteps
{
    public static IReadOnlyDictionary<(EnquiryState From, EnquiryStep Step), EnquiryState> Table { get; } = new Dictionary<(EnquiryState, EnquiryStep), EnquiryState>
    {
        [(EnquiryState.Open, EnquiryStep.Write)] = EnquiryState.Open,
        [(EnquiryState.Open, EnquiryStep.Answer)] = EnquiryState.Answered,

        [(EnquiryState.Answered, EnquiryStep.Write)] = EnquiryState.Open,
        [(EnquiryState.Answered, EnquiryStep.Answer)] = EnquiryState.Answered,
        [(EnquiryState.Answered, EnquiryStep.Close)] = EnquiryState.Closed,

        [(EnquiryState.Closed, EnquiryStep.Write)] = EnquiryState.Open,
        [(EnquiryState.Closed, EnquiryStep.Answer)] = EnquiryState.Answered,
    };
}
