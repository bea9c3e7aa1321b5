namespace Kumppani.Cooperation.Partnerships;

/// <summary>Which partnerships of her municipality the liaison looks at.</summary>
internal enum PartnershipShow
{
    /// <summary>Those that go on.</summary>
    Open,

    /// <summary>Those whose agreed time is over: to be continued or ended.</summary>
    RunOut,

    /// <summary>Those that have ended.</summary>
    Ended,
}
