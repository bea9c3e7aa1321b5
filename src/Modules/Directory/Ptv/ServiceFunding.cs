namespace Kumppani.Directory.Ptv;

/// <summary>How an organisation's services are paid for, in the two kinds that the catalogue knows. Nobody but the organisation can tell.</summary>
internal enum ServiceFunding
{
    /// <summary>With public money, grants included.</summary>
    PubliclyFunded,

    /// <summary>By those who use them or who give to them.</summary>
    MarketFunded,
}
