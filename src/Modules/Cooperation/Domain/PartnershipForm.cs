namespace Kumppani.Cooperation.Domain;

/// <summary>In which form a municipality works together with a partner (requirement Y13): from meeting in a network to buying services.</summary>
internal enum PartnershipForm
{
    /// <summary>They meet and plan together.</summary>
    Network,

    /// <summary>The municipality supports the partner's work by a grant.</summary>
    Grant,

    /// <summary>They have agreed in writing on what each does.</summary>
    Agreement,

    /// <summary>The municipality buys a service.</summary>
    Purchase,

    /// <summary>In another form.</summary>
    Other,
}
